using Stet.Packing;

// Prepares what comes with Stet, once, while it is built, so that a program that starts has less to do.
// usage: Stet.Packing yaml OUTPUT LIST | Stet.Packing thesaurus OUTPUT INPUT
using var output = new BinaryWriter(File.Create(args[1]));
if (args[0] == "thesaurus")
{
    ThesaurusPacking.Pack(args[2], output);
}
else if (YamlPacking.Pack(args[2], output) is { } error)
{
    Console.Error.WriteLine(error);
    return 1;
}

return 0;
