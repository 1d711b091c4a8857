using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Yaml;

namespace Stet.Rules;

/// <summary>Where a rule looks: roles of blocks, <c>speech</c>, <c>narration</c>, joined by <c>&amp;</c>, <c>|</c> and <c>!</c>; <c>&amp;</c> binds tighter.</summary>
public sealed class Scope
{
    private static readonly Dictionary<string, Roles> Names = new(StringComparer.Ordinal)
    {
        ["headline"] = Roles.Headline,
        ["standfirst"] = Roles.Standfirst,
        ["byline"] = Roles.Byline,
        ["dateline"] = Roles.Dateline,
        ["paragraph"] = Roles.Paragraph,
        ["subheading"] = Roles.Subheading,
        ["list-item"] = Roles.ListItem,
        ["block-quote"] = Roles.BlockQuote,
        ["caption"] = Roles.Caption,
        ["credit"] = Roles.Credit,
        ["table-cell"] = Roles.TableCell,
        ["code"] = Roles.Code,
        ["running"] = Roles.Running,
        ["text"] = Roles.All & ~Roles.Code,
    };

    /// <summary>Alternatives, each of which must hold in all its parts.</summary>
    private readonly IReadOnlyList<IReadOnlyList<Part>> alternatives;

    private Scope(string written, IReadOnlyList<IReadOnlyList<Part>> alternatives)
    {
        Written = written;
        this.alternatives = alternatives;
    }

    /// <summary>All that is not code.</summary>
    public static Scope Default { get; } = new("text", [[new Part(Roles.All & ~Roles.Code, Side.Either, IsNegated: false)]]);

    public string Written { get; }

    /// <summary>Whether a rule with this scope may report a span of a block.</summary>
    public bool Covers(Block block, TextSpan span)
    {
        foreach (var parts in alternatives)
        {
            var holds = true;
            foreach (var part in parts)
            {
                holds &= part.Holds(block, span) != part.IsNegated;
            }

            if (holds)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a scope; a part that is no scope is reported and left out.</summary>
    public static Scope Read(string written, LinePosition at, YamlErrors errors)
    {
        var read = new List<IReadOnlyList<Part>>();
        foreach (var alternative in written.Split('|'))
        {
            var parts = new List<Part>();
            foreach (var word in alternative.Split('&', StringSplitOptions.TrimEntries))
            {
                var name = word.TrimStart('!').Trim();
                var isNegated = word.StartsWith('!');
                if (name is "speech" or "narration")
                {
                    parts.Add(new Part(Roles.All, name == "speech" ? Side.Speech : Side.Narration, isNegated));
                }
                else if (Names.TryGetValue(name, out var roles))
                {
                    parts.Add(new Part(roles, Side.Either, isNegated));
                }
                else
                {
                    errors.Add(at, $"unknown scope '{name}'{Text.NearMiss.Hint(name, Names.Keys.Concat(["speech", "narration"]))}");
                }
            }

            read.Add(parts);
        }

        return new Scope(written, read);
    }

    private enum Side : byte
    {
        Either,
        Speech,
        Narration,
    }

    private readonly record struct Part(Roles Roles, Side Side, bool IsNegated)
    {
        public bool Holds(Block block, TextSpan span) => HoldsRole(block) && (Side == Side.Either || block.IsSpeech(span) == (Side == Side.Speech));

        /// <summary>A guessed role may be wrong, so it silences no rule: such a block is as good as a paragraph, and no role is denied to it.</summary>
        private bool HoldsRole(Block block) =>
            (Roles & block.Role) != Roles.None ? !(block.IsGuessed && IsNegated && Side == Side.Either) : block.IsGuessed && !IsNegated && (Roles & Roles.Paragraph) != Roles.None;
    }
}
