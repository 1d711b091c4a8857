namespace Stet.Cli.Commands;

/// <summary>How people use the commands, for the help.</summary>
internal static class Examples
{
    public static string Of(string command) => command switch
    {
        "check" => """
            Examples:
              stet check story.txt                              one story, before filing
              stet check story.txt --original transcript.txt    and compare its quotations with the transcript
              stet check stories --format sarif                 a folder, for another program
              stet check story.txt --diff                       what --fix would change

            Exit codes: 0 nothing to mend, 1 findings, 2 wrong usage or settings, 3 a story could not be read

            """,
        _ => """
            Examples:
              stet check story.txt          what must not be published as it is
              stet explain doubled-word     why a rule is there, with examples

            """,
    };
}
