using Microsoft.CodeAnalysis.Text;

namespace Stet.Facts;

/// <summary>Something in a sentence that can be held against another text: a quantity, a date, a name.</summary>
/// <param name="First">Index of its first piece in <see cref="SentenceFacts.Pieces"/>.</param>
/// <param name="End">The index behind its last piece.</param>
/// <param name="Span">In the block's prose: UTF-16 offsets, half-open; the words that soften it ("at least") are not part of it.</param>
public abstract record Fact(int First, int End, TextSpan Span);
