using Stet.Facts;
using Stet.Text;

namespace Stet.Drift;

/// <summary>First names and titles before one family name.</summary>
internal static class FirstNames
{
    private static readonly string[] Male = ["mr", "sir", "lord", "king", "prince", "duke"];
    private static readonly string[] Female = ["mrs", "ms", "miss", "lady", "dame", "queen", "princess", "duchess"];

    private static readonly WordSet Kin = Folding.SetOf("wife husband son daughter brother sister father mother widow widower twin lady cousin nephew niece uncle aunt");

    /// <summary>Short forms of names that do not begin them, and names that are one in two languages.</summary>
    private static readonly string[][] Short = [.. (
        "william bill will billy willie wills liam|robert bob rob bobby robbie bert robin|richard dick rick ricky rich richie|anthony tony antony ant|edward ted ned eddie ed teddy edmund|edwin ed eddie|john jack jon johnny jonny|jonathan jon jonny|james jim jimmy jamie jem|" +
        "margaret maggie peggy meg madge rita greta marge|elizabeth liz beth betty lizzie eliza libby betsy bess lisa elisabeth|charles charlie chuck chas charley|henry harry hank hal|harold harry hal|joseph joe joey|josephine jo josie|joanne jo joanna|thomas tom tommy|michael mike mick mickey micky mikhail|" +
        "katherine catherine kate kathy cathy katie katharine kathleen kathryn kitty kat kay cate|patrick paddy pat|patricia pat patty trish tricia patsy|andrew andy drew|alexander alex sandy sasha alec alexei alexandre al xander|alexandra alex sandra sasha lexi|alan al allan allen|albert al bert bertie|alfred alf fred alfie|frederick fred freddie freddy|" +
        "stephen steven steve stefan|vladimir volodymyr|christopher chris kit|christine chris chrissie tina christina|deborah debbie deb debra|susan sue susie suzanne suzie|david dave davey dai|rebecca becky becca|francis frank frankie|franklin frank|frances fran francie|lawrence larry laurence laurie|gerald gerry jerry|gerard gerry|jeremy jerry jez|jerome jerry|" +
        "theodore ted teddy theo|samuel sam sammy|samantha sam|benjamin ben benny benji|nicholas nick nicky nicolas nikolai nico|nicola nicky nikki nicole|matthew matt matty mathieu|geoffrey jeffrey geoff jeff|gregory greg gregor|gordon gordie|george georgie|peter pete|philip phil phillip pip philippe|paul pauly|" +
        "ronald ron ronnie|donald don donnie|douglas doug dougie|kenneth ken kenny|leonard len lenny leo|leonardo leo|raymond ray|reginald reg reggie|roger rodge|rodney rod|roderick rod rory|rudolph rudy|russell russ|stanley stan|stuart stu stewart|sidney sid sydney|terence terry terrence|timothy tim timmy|victor vic|victoria vicky tori|vincent vince vinny|vivian viv|walter walt wally|" +
        "wayne|winston win|zachary zach zack|abraham abe|archibald archie|arthur art|arnold arnie|barnabas barney|barbara barb babs barbie|bernard bernie|beatrice bea trixie|bradley brad|caroline carrie caro|carol carole|clifford cliff|clive|constance connie|cynthia cindy|daniel dan danny|danielle dani|dennis den denny|diana di diane|dominic dom|dorothy dot dottie dolly|" +
        "eleanor ellie nell nora ellen|emily em|emma em|eugene gene|eugenia genie|florence flo|gabriel gabe|gareth gary gaz|gilbert gil|gillian gill jill|gwendolyn gwen|harriet hattie|helen nell ellen|herbert herb bert|howard howie|hubert hugh bert|irving irv|isabel izzy bella isabella isabelle|isaac ike|jacob jake jack|jacqueline jackie|janet jan|jane janey jenny|" +
        "jennifer jen jenny jenna|jessica jess jessie|jill gill|joshua josh|judith judy jude|julian jules|julia julie jules|kimberly kim|laura laurie|leslie les lesley|lewis lew louis lou|louise lou lulu|louis lou louie|lillian lily lil|linda lindy|lucille lucy|madeleine maddy|malcolm mal|marcus mark marc|martin marty|martha marty|mary molly polly mollie maria marie|matilda tilly|" +
        "maurice mo morris|maximilian max|maxwell max|melanie mel|melissa mel lissa|melvin mel|mervyn merv|miranda mandy|amanda mandy|mohammed mohamed muhammad mohammad mo mehmet ahmed|mortimer mort|nancy nan|natalie nat|nathaniel nat nate nathan|nathan nate|neil neal niall|norman norm|oliver ollie|olivia liv livvy|pamela pam|penelope penny|percival percy|phyllis phil|" +
        "rachel rach|ralph rafe|randolph randy|randall randy|roberta bobbie|rosemary rose rosie|roxanne roxy|sarah sally sadie sara|sally|sean shaun shawn|sebastian seb bas|sharon shaz|sheldon shel|sophia sophie|sylvester sly|tabitha tabby|teresa theresa terry tess tessa|tamara tammy|tobias toby|valerie val|veronica ronnie|virginia ginny ginger|vernon vern|wallace wally|wilfred wilf fred|" +
        "winifred winnie freddie|evgeny yevgeny eugene|sergei sergey serge|yuri yury|dmitry dmitri|mikhail mikhael michael|yulia julia yuliya|viktor victor|aleksandr alexander oleksandr|sergiy sergei serhiy|andrei andrey andriy andrew|nikolai nikolay mykola|pyotr petro peter|hosni husni|hussein hussain husayn|osama usama|moammar muammar|yasser yasir|ariel arik|benjamin bibi binyamin|" +
        "francisco paco pancho|giuseppe beppe|johannes hans johann")
        .Split('|').Select(names => names.Split(' '))];

    /// <summary>Whether one family name stands behind two first names, or a title says it is another person, and the originals know no such name.</summary>
    public static bool AreDifferent(Aligned aligned, Name our, Name their)
    {
        if (our.Last != their.Last)
        {
            return false;
        }

        if (our.Words.Count < 2 || their.Words.Count < 2)
        {
            return Contradict(our, their);
        }

        if (their.Words.SkipLast(1).Any(first => our.Words.SkipLast(1).Any(other => IsSame(first, other))))
        {
            return Contradict(our, their);
        }

        return our.Words[0].Length > 1 && !IsOfOneFamily(aligned, our, their) && !AreTwo(aligned, our) && !aligned.Index.Names.FullNamesOf(our.Last).Any(full => full.Words.SkipLast(1).Any(first => our.Words.SkipLast(1).Any(other => IsSame(first, other))));
    }

    /// <summary>"Ilse and Tomas Brandt": the other first name is told as well, or it is told whose wife somebody is.</summary>
    private static bool IsOfOneFamily(Aligned aligned, Name our, Name their) =>
        aligned.Story.Units.Any(unit => unit.Fact is Name { Words.Count: 1 } alone && their.Words.SkipLast(1).Any(first => IsSame(first, alone.Last)))
        || aligned.There.Any(there => aligned[there].Statement.Units.Any(unit => unit.Fact is Name { Words.Count: 1 } alone && our.Words.SkipLast(1).Any(first => IsSame(first, alone.Last))))
        || aligned.There.Any(there => aligned[there].Statement.Units.Any(unit => Kin.Contains(unit.Fold) && !aligned.Story.Units.Any(told => told.Fold == unit.Fold)));

    /// <summary>"the Lund-Brandt debate" of one "between Tomas Lund and Ilse Brandt".</summary>
    private static bool AreTwo(Aligned aligned, Name our) =>
        our.Words.SkipLast(1).All(word => aligned.There.Any(there => aligned[there].Statement.Units.Any(unit => unit.Fact is Name name && name.Last == word)));

    private static bool Contradict(Name our, Name their) =>
        (our.Titles.Any(title => Male.Contains(title)) && their.Titles.Any(title => Female.Contains(title))) || (our.Titles.Any(title => Female.Contains(title)) && their.Titles.Any(title => Male.Contains(title)));

    private static bool IsSame(string one, string other) =>
        one == other || one[0] == other[0] && (one.Length == 1 || other.Length == 1 || (Math.Min(one.Length, other.Length) >= 3 && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal))))
        || NearNames.Sounded(one) == NearNames.Sounded(other) || Array.Exists(Short, names => names.Contains(one) && names.Contains(other));
}
