using Stet.Packing;

// Prepares what comes with Stet, once, while it is built, so that a program that starts has less to do.
// usage: Stet.Packing yaml OUTPUT LIST | Stet.Packing phrases OUTPUT RULES WORDS | Stet.Packing KIND OUTPUT RULES, of drift and pages | Stet.Packing KIND OUTPUT INPUT, of thesaurus, genders, verbs and sisters
// The output appears whole or not at all: a build that was stopped must not look like one that is done.
var unfinished = args[1] + ".tmp";
try
{
    using var output = new BinaryWriter(File.Create(unfinished));
    switch (args[0])
    {
        case "yaml":
            YamlPacking.Pack(SourceFile.Of(args[2]), output);
            break;
        case "phrases":
            PhrasePacking.Pack(SourceFile.Of(args[2]), SourceFile.Of(args[3]), output);
            break;
        case "drift":
            DriftPacking.Pack(SourceFile.Of(args[2]), output);
            break;
        case "pages":
            PagePacking.Pack(SourceFile.Of(args[2]), output);
            break;
        case "verbs":
            VerbsPacking.Pack(args[2], output);
            break;
        case "sisters":
            DriftPacking.PackSisters(args[2], output);
            break;
        case "genders":
            GendersPacking.Pack(args[2], output);
            break;
        default:
            ThesaurusPacking.Pack(args[2], output);
            break;
    }
}
catch (PackingException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

File.Move(unfinished, args[1], overwrite: true);
return 0;
