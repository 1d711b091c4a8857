namespace Stet.Analyzers;

/// <summary>Carries out one kind of check for all the rules of that kind at once. Immutable after construction: articles are linted in parallel.</summary>
public abstract class Analyzer
{
    /// <summary>Registers, once, what to call for each part of an article.</summary>
    public abstract void Initialize(AnalysisContext context);
}
