namespace Stet.Diagnostics;

/// <summary>What is known of a rule before any story is read.</summary>
/// <param name="Id">STET301; never used again for another rule.</param>
/// <param name="Name">doubled-word.</param>
/// <param name="Area">repetition: the folder that the rule lies in, and its category in reports.</param>
/// <param name="Message">A sentence with holes, <c>{match}</c>, that the captures of a finding fill.</param>
/// <param name="Fix">The safety of the rule's fixes outside speech; null where it offers none.</param>
/// <param name="YieldsTo">Names of rules that report instead where they see the same place, and of areas whose findings cover the half of it or more;
/// the rule's own area stands for all its rules that do not yield to it too.</param>
public sealed record Descriptor(
    string Id,
    string Name,
    string Area,
    string Title,
    Severity Severity,
    bool IsOnByDefault,
    string Message,
    FixSafety? Fix,
    IReadOnlyList<string> YieldsTo)
{
    internal bool YieldsToOwnArea { get; } = YieldsTo.Contains(Area, StringComparer.Ordinal);

    /// <summary>Whether the rule leaves a place to another that sees it too.</summary>
    internal bool YieldsToRule(Descriptor other) =>
        YieldsTo.Contains(other.Name, StringComparer.Ordinal) || (YieldsToOwnArea && other.Area == Area && !other.YieldsToOwnArea);
}
