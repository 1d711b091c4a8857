namespace Stet.Diagnostics;

/// <summary>How bad a finding is, from least to worst.</summary>
public enum Severity : byte
{
    Suggestion,
    Warning,
    Error,
}

/// <summary>What a fix promises.</summary>
public enum FixSafety : byte
{
    /// <summary>Shown, never applied.</summary>
    Display,

    /// <summary>Applied only where the user asks for unsafe fixes: it may change what the story says.</summary>
    Unsafe,

    /// <summary>Applied by <c>--fix</c>: the story says the same after it.</summary>
    Safe,
}
