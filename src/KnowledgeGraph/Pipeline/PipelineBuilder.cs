namespace KnowledgeGraph.Pipeline;

/// <summary>Collects stages in their order and checks that each finds what it needs.</summary>
public sealed class PipelineBuilder
{
    private readonly List<IStage> _stages = [];
    private bool _built;

    /// <summary>Adds a stage behind those before.</summary>
    /// <exception cref="InvalidOperationException">The pipeline has been built.</exception>
    public PipelineBuilder Add(IStage stage)
    {
        if (_built)
        {
            throw new InvalidOperationException("the pipeline has been built; start a new builder");
        }

        _stages.Add(stage);
        return this;
    }

    /// <summary>The stages, checked; afterwards nothing can be added.</summary>
    /// <exception cref="ConfigurationException">A stage needs what no stage before it gives.</exception>
    public IReadOnlyList<IStage> Build()
    {
        var given = new HashSet<Part>();
        foreach (var stage in _stages)
        {
            var missing = stage.Needs.Where(n => !given.Contains(n)).ToList();
            if (missing.Count > 0)
            {
                throw new ConfigurationException($"stage '{stage.Name}' needs {string.Join(", ", missing)}, which no stage before it gives");
            }

            given.UnionWith(stage.Gives);
        }

        _built = true;
        return [.. _stages];
    }
}
