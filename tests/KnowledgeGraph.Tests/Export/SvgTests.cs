using System.Globalization;
using System.Xml.Linq;
using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Tests.Export.Support;
using KnowledgeGraph.Tests.Graph.Support;

namespace KnowledgeGraph.Tests.Export;

public sealed class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Test]
    public void TheSeedsHaveAPictureInWhichEveryActorIsNamedAndNoLabelsOverlap()
    {
        var picture = Draw(GoldGraph.Seeds(), new WriterOptions { Title = "Who does what to whom" });
        var names = Texts(picture, "name").ToList();
        Assert.That(names.Select(n => n.Value), Does.Contain("China").And.Contain("Russia").And.Contain("India"));
        var boxes = names.Concat(Texts(picture, "relation")).Select(Box).ToList();
        for (var i = 0; i < boxes.Count; i++)
        {
            Assert.That(boxes.Skip(i + 1).Where(b => Meet(boxes[i], b)), Is.Empty, "labels overlap");
        }

        Assert.That(boxes.All(b => b.Left >= 0 && b.Right <= 1000), "labels leave the sheet");
        Assert.That(names, Has.Count.EqualTo(picture.Descendants(Svg + "circle").Count(c => c.Elements().Any())), "every node is named");
    }

    [Test]
    public void SignedEdgesDifferInDashesAndSymmetricOnesHaveNoHead()
    {
        var picture = Draw(GraphOf.Claims(("a", "ARMS", "b"), ("b", "FIGHTS", "c"), ("a", "PARTNERS_WITH", "c")));
        var edges = picture.Descendants(Svg + "g").ToDictionary(g => g.Element(Svg + "title")!.Value);
        Assert.That(edges.Keys, Is.EquivalentTo(new[] { "a arms b (1 claim)", "b fights c (1 claim)", "a partners with c (1 claim)" }));
        bool IsDashed(string edge) => edges[edge].Elements(Svg + "path").First().Attribute("stroke-dasharray") is not null;
        Assert.That((IsDashed("a arms b (1 claim)"), IsDashed("b fights c (1 claim)")), Is.EqualTo((false, true)));
        Assert.That(edges["a arms b (1 claim)"].Elements(Svg + "path").Count(), Is.EqualTo(2), "a line and a head");
        Assert.That(edges["a partners with c (1 claim)"].Elements(Svg + "path").Count(), Is.EqualTo(1));
    }

    [Test]
    public void DeniedRelationsConceptsAndLoopsAreNotDrawn()
    {
        var graph = new GraphOf().Entity("idea", Kinds.Issue)
            .Add("a", "ARMS", "b", c => c with { Polarity = Polarity.Negated })
            .Add("a", "SUPPORTS", "idea").Add("b", "INFLUENCES", "b").Add("a", "RIVALS", "c").Build();
        Assert.That(Draw(graph).Descendants(Svg + "g").Select(g => g.Element(Svg + "title")!.Value), Is.EqualTo(new[] { "a rivals c (1 claim)" }));
    }

    [Test]
    public void TheLegendNamesOnlyWhatIsShown()
    {
        var legend = Texts(Draw(GraphOf.Claims(("a", "ARMS", "b"))), "legend").Select(t => t.Value);
        Assert.That(legend, Is.EqualTo(new[] { "State", "cooperation" }));
    }

    [Test]
    public void TopLimitsTheActors()
    {
        var graph = new SyntheticGraph(Shared.Ontology, nodes: 300, edges: 2000);
        var picture = Draw(graph, new WriterOptions { Top = 12 });
        Assert.That(picture.Descendants(Svg + "circle").Count(c => c.Elements().Any()), Is.InRange(8, 12));
    }

    [Test]
    public void ALongOrHostileNameStaysInThePicture()
    {
        var name = "The <Very & \"Long\"> Committee\u0007 of " + new string('x', 10_000);
        var label = Texts(Draw(new GraphOf().Entity(name, Kinds.Organization).Add(name, "ARMS", "b").Build()), "name").First(t => t.Value != "b");
        Assert.That(label.Value, Does.StartWith("The <Very & \"Long\"> Committee of").And.EndsWith("…").And.Length.LessThanOrEqualTo(40));
    }

    private static XDocument Draw(IGraphSource graph, WriterOptions? options = null) => XDocument.Parse(Exported.Text(graph, "svg", options: options));

    private static IEnumerable<XElement> Texts(XDocument picture, string style) =>
        picture.Descendants(Svg + "text").Where(t => t.Attribute("class")!.Value == style);

    // Narrower than any letter's real width, so that only true overlaps count.
    private static (double Left, double Top, double Right, double Bottom) Box(XElement text)
    {
        double Number(string name) => double.Parse(text.Attribute(name)!.Value, CultureInfo.InvariantCulture);
        var (x, y, size) = (Number("x"), Number("y"), Number("font-size"));
        return (x, y - (0.7 * size), x + (text.Value.Length * size * 0.42), y);
    }

    private static bool Meet((double Left, double Top, double Right, double Bottom) a, (double Left, double Top, double Right, double Bottom) b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
