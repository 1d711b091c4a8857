using BenchmarkDotNet.Attributes;
using Stet.Articles;
using Stet.Text;

namespace Stet.Benchmarks.Speed;

/// <summary>From prose to tokens and sentences: 1 MB of stories.</summary>
[Config(typeof(SpeedConfig))]
public class Tokenizing
{
    private readonly List<Token> tokens = [];
    private readonly List<Sentence> sentences = [];
    private Block[] blocks = [];

    [GlobalSetup]
    public void Setup() => blocks = [.. Stories.Articles().SelectMany(article => article.Blocks)];

    [Benchmark]
    public int Tokens()
    {
        tokens.Clear();
        foreach (var block in blocks)
        {
            Tokenizer.Append(block.Text, tokens, Vocabulary.OwnAbbreviations);
        }

        return tokens.Count;
    }

    [Benchmark]
    public int SentencesOfTokens()
    {
        sentences.Clear();
        foreach (var block in blocks)
        {
            Sentences.Append(block.Text, block.Tokens, sentences);
        }

        return sentences.Count;
    }
}
