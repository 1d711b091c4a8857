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
              stet check story.txt --format html --output story.html   a page for an editor
              stet check stories --statistics                   how often each rule found something, and where
              stet check story.txt --diff                       what --fix would change
              stet check --changed                              only what changed, by git
              stet check --stage publish                        as the settings have it for that stage
              stet check story.txt --watch                      while writing it

            Exit codes: 0 nothing to mend, 1 findings, 2 wrong usage or settings, 3 a story could not be read

            """,
        "quotes" => """
            Examples:
              stet quotes story.txt                              who said what, and how
              stet quotes story.txt --original transcript.txt    and what became of the words
              stet quotes stories --format json                  a line of JSON for each story

            """,
        "compare" => """
            Examples:
              stet compare report.txt retellings             what each story of a folder made of the report's quotations
              stet compare report.txt a.txt b.txt --format json

            """,
        "stand" => """
            Examples:
              stet stand story.txt:12 --because "the band's name"
              stet stand story.txt:12:5 --because "read back to her" --rule altered-quotation --owner "Ada Lund" --until 2026-12-31

            """,
        "baseline" => """
            Examples:
              stet baseline                      what is found now does not count from now on
              stet baseline stories --accept     nor does what is new there

            """,
        "schema" => """
            Examples:
              stet schema settings > stet.schema.json

            """,
        "completion" => """
            Examples:
              source <(stet completion bash)                 in ~/.bashrc; zsh likewise, in ~/.zshrc
              stet completion fish > ~/.config/fish/completions/stet.fish
              stet completion powershell | Out-String | Invoke-Expression

            """,
        "manual" => """
            Examples:
              stet manual check | man -l -                   read it
              stet manual --folder /usr/local/share/man/man1   where 'man stet-check' finds it

            """,
        _ => """
            Examples:
              stet check story.txt          what must not be published as it is
              stet explain doubled-word     why a rule is there, with examples

            """,
    };
}
