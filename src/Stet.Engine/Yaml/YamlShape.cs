namespace Stet.Yaml;

/// <summary>What keys a mapping can have, found out by letting its reader ask for them all: the reader alone knows, and a list beside it would go
/// out of date.</summary>
public sealed class YamlShape
{
    private readonly List<YamlProperty> properties = [];

    /// <summary>In the order in which they are asked for.</summary>
    public IReadOnlyList<YamlProperty> Properties => properties;

    /// <summary>What any other key can have: where the keys are names that people choose. Null where there are no others.</summary>
    public YamlProperty? AnyKey { get; private set; }

    /// <summary>Reads an empty mapping to see what is asked for. Where a reader asks whether a value is a mapping, it is once and once it is not; where
    /// it goes on by one of some words, it is told each of them.</summary>
    public static YamlShape Of(Action<YamlMap> read)
    {
        var shape = new YamlShape();
        Ask(isMap: false, default);
        Ask(isMap: true, default);
        foreach (var answer in shape.properties.SelectMany(property => (property.Choices ?? []).Select(choice => new KeyValuePair<string, string>(property.Key, choice))).ToArray())
        {
            Ask(isMap: true, answer);
        }

        return shape;

        void Ask(bool isMap, KeyValuePair<string, string> answer) => read(new YamlMap(shape, isMap, answer, new YamlErrors(Diagnostics.TroubleId.None, "", [])));
    }

    internal YamlProperty this[string key]
    {
        get
        {
            if (key == YamlMap.AnyKey)
            {
                return AnyKey ??= new YamlProperty(key);
            }

            var property = properties.Find(known => known.Key == key);
            if (property is null)
            {
                property = new YamlProperty(key);
                properties.Add(property);
            }

            return property;
        }
    }
}

/// <summary>A key and the values that it can have.</summary>
public sealed class YamlProperty(string key)
{
    public string Key => key;

    public bool IsRequired { get; internal set; }

    /// <summary>Plain text.</summary>
    public bool IsText { get; internal set; }

    public bool IsFlag { get; internal set; }

    /// <summary>A list of texts; one text alone stands for a list of one.</summary>
    public bool IsTexts { get; internal set; }

    /// <summary>A whole number from the first to the second.</summary>
    public (int Least, int Most)? Number { get; internal set; }

    /// <summary>One of these words.</summary>
    public IReadOnlyList<string>? Choices { get; internal set; }

    public YamlShape? Map { get; internal set; }

    /// <summary>A list of mappings.</summary>
    public YamlShape? Maps { get; internal set; }
}
