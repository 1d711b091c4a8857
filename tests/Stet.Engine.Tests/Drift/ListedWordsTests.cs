using Stet.Analyzers;
using Stet.Drift;
using Stet.Rules;

namespace Stet.Tests.Drift;

/// <summary>The lists of words of the rules that hold stories against originals.</summary>
public sealed class ListedWordsTests
{
    private const string NotAffixed = "not-affixed";

    private static readonly Rule[] Rules = [.. RulePack.BuiltIn(withPages: true, []).Where(rule => rule.Kind.Value == DriftAnalyzer.Kind.Name)];

    [Fact]
    public void No_phrase_stands_twice_in_the_lists_of_a_rule()
    {
        Rules.SelectMany(rule => CueWords.In(key => Texts(rule, key))).ShouldNotBeEmpty();
        Rules.SelectMany(rule => Twice(CueWords.In(key => Texts(rule, key)).Select(listed => listed.Phrase))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("plain")]
    [InlineData(NotAffixed)]
    [InlineData("turning")]
    [InlineData("amounts")]
    [InlineData("little")]
    public void No_word_stands_twice_in_a_list_of_its_own(string key)
    {
        Rules.SelectMany(rule => Words(rule, key)).ShouldNotBeEmpty();
        Rules.SelectMany(rule => Twice(Words(rule, key))).ShouldBeEmpty();
    }

    [Fact]
    public void No_beginning_of_words_begins_with_another() =>
        Rules.Select(rule => Words(rule, NotAffixed).ToArray()).SelectMany(words => words.Where(word => words.Any(other => other != word && word.StartsWith(other, StringComparison.Ordinal)))).ShouldBeEmpty();

    [Theory]
    [InlineData("turning")]
    [InlineData("amounts")]
    [InlineData("little")]
    public void What_is_asked_of_one_word_lists_no_phrases(string key) => Rules.SelectMany(rule => Words(rule, key)).Where(word => word.Contains(' ', StringComparison.Ordinal)).ShouldBeEmpty();

    private static IEnumerable<string> Words(Rule rule, string key) => Texts(rule, key).SelectMany(ListedPhrases.In);

    private static IEnumerable<string> Texts(Rule rule, string key) => rule.Check.Texts(key).Select(text => text.Value);

    private static IEnumerable<string> Twice(IEnumerable<string> phrases) => phrases.GroupBy(phrase => phrase, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key);
}
