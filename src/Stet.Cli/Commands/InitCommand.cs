using System.CommandLine;
using System.Text;
using Stet.Cli.Fixing;
using Stet.Settings;

namespace Stet.Cli.Commands;

/// <summary>'stet init': a stet.yml to begin with.</summary>
public static class InitCommand
{
    /// <summary>Works as it is. Each setting is there as a comment that works too, once its # is taken away; after the # of an explanation stands one space.</summary>
    public const string Template = """
        # Settings of Stet for the stories in this folder and below. Settings of the folders above hold too, unless they say otherwise here.
        # 'stet rules' shows what is on and who decided it, 'stet explain RULE' what a rule looks for,
        # 'stet schema settings' tells an editor which keys there are.

        # From where on a check fails: error, warning, suggestion or never.
        fail-on: error

        # Rules and whole areas: error, warning, suggestion, on or off.
        #rules:
        #  doubled-word: warning
        #  leftovers: off

        # What stories were made from: quotations are compared with it. Paths and globs (* and **) start from this folder.
        #originals:
        #  stories/budget.md: interviews/budget.txt
        #  "courts/**": [court/*.txt]

        # House words: write the right one, not the left one.
        #terms:
        #  cease-fire: ceasefire
        #  web site: website

        # What is no story.
        #exclude: [archive/**, interviews/**]

        # Other rules for some stories.
        #overrides:
        #  - files: columns/**
        #    rules: { unattributed-quotation: off }

        # What holds at a stage of the work besides, with --stage publish.
        #stages:
        #  draft:
        #    rules: { placeholder: suggestion }
        #  publish:
        #    rules: { placeholder: error }
        #    fail-on: warning

        # Rules of your own, in a folder beside this file.
        #packs: [house]

        # What no stet mark may let stand.
        #never-suppress: [quotes]

        """;

    public static Command Create(Surroundings around)
    {
        var command = new Command("init", "Write a stet.yml to begin with into this folder");
        command.SetAction(_ => Run(around));
        return command;
    }

    private static int Run(Surroundings around)
    {
        var path = around.FullPath(SettingsFinder.FileName);
        if (Path.Exists(path))
        {
            return Usage.Refuse(around, [$"there is a {SettingsFinder.FileName} here already; it was left as it is"]);
        }

        if (FileReplacement.WriteOrReplace(path, expected: null, Encoding.UTF8.GetBytes(Template.ReplaceLineEndings("\n"))) is { } refusal)
        {
            around.Say($"{SettingsFinder.FileName} was not written: {refusal}");
            return ExitCode.Failure;
        }

        around.Output.Write($"wrote {SettingsFinder.FileName}; 'stet check' uses it from now on\n");
        return ExitCode.Clean;
    }
}
