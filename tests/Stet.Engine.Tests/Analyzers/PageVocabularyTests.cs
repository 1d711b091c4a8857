namespace Stet.Tests.Analyzers;

public sealed class PageVocabularyTests
{
    private const string Lead = "The council met on Friday to decide what the island can afford next year.";

    private static readonly HouseRule Page = HouseRule.Of("""
          kind: phrase
          page:
            - language: any
              telling: newsletter
            - language: en
              small: the a to in for of and
              address: you your please
              house: our we
              requests: add choose share
              closing: follow
              plain: list story stories page photo mail send
              topics: road photo
              telling: comment* password
            - language: fr
              small: la le de
              requests: "*ez"
              plain: liste page photo
        """, "fix: unsafe");

    private static readonly HouseRule Menu = HouseRule.Of("""
          kind: phrase
          needs-company: true
          line: [share this]
          menu: [travel, sport]
        """);

    private static readonly HouseRule Closing = HouseRule.Of("""
          kind: phrase
          may-close: true
          line: [skip to content]
          menu: [more photos]
        """);

    [Theory]
    [InlineData("Add to the list")]
    [InlineData("Choose a photo and send your comments")]
    [InlineData("Commenters page")]
    [InlineData("Recevez la newsletter")]
    [InlineData("Newsletter")]
    [InlineData("A list follow")]
    public void A_line_that_holds_a_pages_words_alone_is_the_pages(string line) =>
        Page.On($"{Lead}\n\n{line}\n\n{Lead}").Select(Words).ShouldBe([line]);

    [Theory]
    [InlineData("Add to the debt")]
    [InlineData("Stories in the rain")]
    [InlineData("La liste of the photo")]
    [InlineData("The list")]
    [InlineData("List share and choose")]
    public void One_other_word_or_two_languages_or_too_little_is_not(string line) => Page.On($"{Lead}\n\n{line}\n\n{Lead}").ShouldBeEmpty();

    [Fact]
    public void A_sentence_is_the_pages_where_it_speaks_to_the_reader()
    {
        Page.On($"{Lead}\n\nPlease send your comments to the page.\n\n{Lead}").ShouldBe(["Suggestion: Please send your comments to the page."]);
        Page.On($"{Lead}\n\nThe photo and the story send mail.\n\n{Lead}").ShouldBeEmpty();
    }

    [Fact]
    public void A_house_that_speaks_to_its_reader_is_known_by_both()
    {
        Page.On($"{Lead}\n\nPlease send our photo to the page.\n\n{Lead}").ShouldBe(["Suggestion: Please send our photo to the page."]);
        Page.On($"{Lead}\n\nPlease send a photo to the page.\n\n{Lead}").ShouldBeEmpty();
    }

    [Fact]
    public void A_name_stands_in_a_request_and_nowhere_else()
    {
        Page.On($"{Lead}\n\nAdd your comments and photo to Harbour Radio\n\n{Lead}").Select(Words).ShouldBe(["Add your comments and photo to Harbour Radio"]);
        Page.On($"{Lead}\n\nPhoto of Harbour Radio comments\n\n{Lead}").ShouldBeEmpty();
    }

    [Fact]
    public void A_heading_is_the_storys_own_where_its_text_has_the_words() =>
        Page.On($"{Lead}\n\nChoose a password\n\nTo choose a password, the clerk said, the council asked a child for the name of her cat.").ShouldBeEmpty();

    [Fact]
    public void A_heading_is_so_below_a_line_of_a_page_too_and_behind_a_label() =>
        Page.On($"{Lead}\n\nShare your comments and photo\n\nFor you: Choose a password\n\nTo choose a password, the clerk said, the council asked a child for the name of her cat.")
            .Select(Words).ShouldBe(["Share your comments and photo"]);

    [Fact]
    public void A_heading_of_things_is_the_storys_own_where_its_text_has_half_of_the_words()
    {
        const string Text = "The photo on the wall, the clerk said, shows the first ferry and the men who built her.";

        Page.On($"{Lead}\n\nPhoto list\n\n{Text}").ShouldBeEmpty();
        Page.On($"{Lead}\n\nPage list\n\n{Text}").Select(Words).ShouldBe(["Page list"]);
    }

    [Fact]
    public void In_a_story_about_pages_a_line_that_asks_nothing_is_its_own()
    {
        const string About = "The newsletter has a password now, the clerk said, and nobody on the island likes it. "
            + "A comment on the ferry, and four comments on the weather, were lost at once.";

        Page.On($"{Lead}\n\n{About}\n\nStory list\n\n{Lead}").ShouldBeEmpty();
        Page.On($"{Lead}\n\n{About}\n\nAdd your photo to our list\n\n{Lead}").Select(Words).ShouldBe(["Add your photo to our list"]);
        Page.On($"{Lead}\n\nStory list\n\n{Lead}").Select(Words).ShouldBe(["Story list"]);
    }

    [Fact]
    public void What_stories_are_about_too_is_the_pages_only_among_other_leftovers()
    {
        Page.On($"{Lead}\n\nPhoto list\n\n{Lead}").ShouldBeEmpty();
        Page.On($"{Lead}\n\nShare the road\n\n{Lead}").ShouldBeEmpty();
        Page.On($"{Lead}\n\nPhoto list\n\n{Lead}\n\nPlease send your comments to our page").Select(Words).ShouldContain("Photo list");
    }

    [Theory]
    [InlineData("Step 2: Choose your list")]
    [InlineData("2. Choose your list")]
    [InlineData("- Choose your list")]
    [InlineData("(Choose your list)")]
    public void An_item_of_a_list_or_a_remark_in_brackets_is_the_storys_own(string line) => Page.On($"{Lead}\n\n{line}\n\n{Lead}").ShouldBeEmpty();

    [Fact]
    public void A_long_line_in_capitals_heads_a_part_of_the_story_where_it_has_no_other_leftovers()
    {
        const string Heading = "Add Your Photo To The List Of Stories";

        Page.On($"{Lead}\n\n{Heading}\n\n{Lead}").ShouldBeEmpty();
        Page.On($"{Lead}\n\n{Heading.ToLowerInvariant()}\n\n{Lead}").Select(Words).ShouldBe([Heading.ToLowerInvariant()]);
        Page.On($"{Lead}\n\n{Heading}\n\nAdd your comments").Select(Words).ShouldContain(Heading);
    }

    [Fact]
    public void Copy_may_close_with_a_line_that_is_left_over_elsewhere()
    {
        Closing.On($"{Lead}\n\nMore photos").ShouldBeEmpty();
        Closing.On($"{Lead}\n\nSkip to content").Select(Words).ShouldBe(["Skip to content"]);
        Closing.On($"{Lead}\n\nMore photos\n\n{Lead}").Select(Words).ShouldBe(["More photos"]);
        Closing.On($"{Lead}\n\nSkip to content\n\n{Lead}\n\nMore photos").Select(Words).ShouldBe(["Skip to content", "More photos"]);
        Closing.On($"{Lead}\n\nMore photos\n\nSkip to content").Select(Words).ShouldBe(["More photos", "Skip to content"]);
    }

    [Fact]
    public void The_first_line_is_a_headline() => Page.On($"Photo list\n\n{Lead}").ShouldBeEmpty();

    [Fact]
    public void A_menus_word_alone_heads_a_brief_where_the_story_has_no_other_leftovers()
    {
        Menu.On($"{Lead}\n\nTravel\n\n{Lead}").ShouldBeEmpty();
        Menu.On($"{Lead}\n\nTravel\n\n{Lead}\n\nShare this").Select(Words).ShouldBe(["Travel", "Share this"]);
        Menu.On($"{Lead}\n\nTravel\n\nSport\n\n{Lead}").Select(Words).ShouldBe(["Travel", "Sport"]);
    }

    private static string Words(string finding) => finding[(finding.IndexOf(": ", StringComparison.Ordinal) + 2)..];
}
