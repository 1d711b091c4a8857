namespace Stet.Articles;

/// <summary>What part of a news story a block is.</summary>
[Flags]
public enum Roles
{
    None = 0,
    Headline = 1,
    Standfirst = 2,
    Byline = 4,
    Dateline = 8,
    Paragraph = 16,
    Subheading = 32,
    ListItem = 64,
    BlockQuote = 128,
    Caption = 256,
    Credit = 512,
    TableCell = 1024,
    Code = 2048,
    All = 4095,

    /// <summary>Blocks of whole sentences.</summary>
    Running = Standfirst | Paragraph | ListItem | BlockQuote | Caption,
}
