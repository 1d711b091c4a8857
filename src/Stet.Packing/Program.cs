using Stet.Packing;

// Prepares what comes with Stet, once, while it is built, so that a program that starts has less to do.
// usage: Stet.Packing yaml OUTPUT LIST | Stet.Packing thesaurus OUTPUT INPUT | Stet.Packing genders OUTPUT INPUT
// The output appears whole or not at all: a build that was stopped must not look like one that is done.
var unfinished = args[1] + ".tmp";
using (var output = new BinaryWriter(File.Create(unfinished)))
{
    if (args[0] == "thesaurus")
    {
        ThesaurusPacking.Pack(args[2], output);
    }
    else if (args[0] == "genders")
    {
        GendersPacking.Pack(args[2], output);
    }
    else if (YamlPacking.Pack(args[2], output) is { } error)
    {
        Console.Error.WriteLine(error);
        return 1;
    }
}

File.Move(unfinished, args[1], overwrite: true);
return 0;
