using KnowledgeGraph.Neo4j.Http;

namespace KnowledgeGraph.Neo4j.Tests.Http;

public sealed class ParameterTests
{
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void ANumberThatJsonCannotHoldIsRefused(double number) =>
        Assert.That(() => QueryRequest.Write("RETURN $x", new Dictionary<string, object?> { ["x"] = number }, []), Throws.TypeOf<InputException>().With.Message.Contains("no finite number"));

    [Test]
    public void AValueOfAnotherTypeIsRefused() =>
        Assert.That(
            () => QueryRequest.Write("RETURN $x", new Dictionary<string, object?> { ["x"] = new Uri("http://a") }, []), Throws.TypeOf<InputException>().With.Message.Contains("Uri"));
}
