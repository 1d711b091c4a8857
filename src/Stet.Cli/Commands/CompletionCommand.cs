using System.CommandLine;
using Stet.Text;

namespace Stet.Cli.Commands;

/// <summary>'stet completion': the few lines by which a shell asks 'stet complete' what can stand next.</summary>
public static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # Completion of stet in bash. Put this into ~/.bashrc:  source <(stet completion bash)
            _stet() {
              mapfile -t COMPREPLY < <(stet complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
            }
            complete -o default -o bashdefault -F _stet stet

            """,
        ["zsh"] = """
            #compdef stet
            # Completion of stet in zsh. Put this into ~/.zshrc, below compinit:  source <(stet completion zsh)
            _stet() {
              local -a found
              found=("${(@f)$(stet complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
              if [[ -n "$found" ]]; then compadd -a found; else _files; fi
            }
            compdef _stet stet

            """,
        ["fish"] = """
            # Completion of stet in fish. Run once:  stet completion fish > ~/.config/fish/completions/stet.fish
            function __stet_complete
              set -l words (commandline -opc)
              set -l found (stet complete -- $words[2..] (commandline -ct) 2>/dev/null)
              if test (count $found) -gt 0; printf '%s\n' $found; else; __fish_complete_path (commandline -ct); end
            end
            complete -c stet -f -a '(__stet_complete)'

            """,
        ["powershell"] = """
            # Completion of stet in PowerShell. Put this into $PROFILE:  stet completion powershell | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName stet -ScriptBlock {
              param($word, $ast, $cursor)
              $words = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })
              $arguments = @('complete', '--') + $words + @("$word")
              stet @arguments 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }

            """,
    };

    public static Command Create(Surroundings around)
    {
        var shell = new Argument<string>("SHELL") { Description = $"The shell: {string.Join(", ", Scripts.Keys)}", Arity = ArgumentArity.ExactlyOne };
        shell.CompletionSources.Add([.. Scripts.Keys]);
        var command = new Command("completion", "Print what makes a shell complete the commands, options and rules of Stet") { shell };
        command.SetAction(parsed => Run(parsed.GetValue(shell)!, around));
        return command;
    }

    private static int Run(string shell, Surroundings around)
    {
        if (!Scripts.TryGetValue(shell, out var script))
        {
            return Usage.Refuse(around, [$"'{shell}' is no shell that Stet knows{NearMiss.Hint(shell, Scripts.Keys).TrimEnd('?')}; it knows {string.Join(", ", Scripts.Keys)}"]);
        }

        around.Output.Write(script.ReplaceLineEndings("\n"));
        return ExitCode.Clean;
    }
}
