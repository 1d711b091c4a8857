using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Yaml;

/// <summary>A mapping that knows where it stands and which of its keys were asked for. A value of the wrong type is reported at its place and
/// read as if it were absent.</summary>
public sealed class YamlMap
{
    private readonly Dictionary<string, YamlValue> values = new(StringComparer.Ordinal);
    private readonly List<YamlText> keys = [];
    private readonly Dictionary<string, string> asked = new(StringComparer.Ordinal);
    private readonly YamlErrors errors;

    /// <summary>Stands for every key where the keys are names that people choose.</summary>
    internal const string AnyKey = "*";

    /// <summary>Where this is no mapping of a file but asked what it could hold.</summary>
    private readonly YamlShape? shape;
    private readonly bool isMap;
    private readonly KeyValuePair<string, string> answer;

    /// <param name="isMap">What is answered to whoever asks whether a value is a mapping.</param>
    /// <param name="answer">A key and the one of its words that it has.</param>
    internal YamlMap(YamlShape shape, bool isMap, KeyValuePair<string, string> answer, YamlErrors errors)
    {
        this.shape = shape;
        this.isMap = isMap;
        this.answer = answer;
        this.errors = errors;
    }

    internal YamlMap(YamlMapping mapping, YamlErrors errors)
    {
        this.errors = errors;
        At = mapping.At;
        foreach (var (key, value) in mapping.Entries)
        {
            if (key is not YamlScalar name)
            {
                errors.Add(key.At, "a key must be plain text");
                continue;
            }

            keys.Add(new YamlText(name.Text, key.At));
            values[name.Text] = value;
        }
    }

    public LinePosition At { get; }

    public YamlErrors Errors => errors;

    /// <summary>All keys, in the order of the file; asking for them counts as asking for each.</summary>
    public IReadOnlyList<YamlText> Keys
    {
        get
        {
            if (shape is not null)
            {
                return [new YamlText(AnyKey, default)];
            }

            foreach (var key in keys)
            {
                asked.TryAdd(key.Value, "");
            }

            return keys;
        }
    }

    /// <summary>The keys that were asked for and the values they have when absent, for the pages of rules.</summary>
    public IReadOnlyDictionary<string, string> Asked => asked;

    public bool Has(string key) => shape is not null || values.ContainsKey(key);

    /// <summary>Whether a key's value is itself a mapping; the key does not count as asked for.</summary>
    public bool IsMap(string key) => shape is not null ? isMap : values.GetValueOrDefault(key) is YamlMapping;

    /// <summary>Where a key's value stands, or the mapping itself.</summary>
    public LinePosition PlaceOf(string key) => values.TryGetValue(key, out var value) ? value.At : At;

    public void Wrong(string key, string message) => errors.Add(PlaceOf(key), message);

    public string? Text(string key, string? absent = null)
    {
        Describe(key, property => property.IsText = true);
        return Find(key, absent ?? "") is { } node ? Scalar(node, key)?.Value ?? absent : absent;
    }

    public string RequiredText(string key)
    {
        Describe(key, property => property.IsRequired = true);
        if (!Has(key))
        {
            errors.Add(At, $"'{key}' is missing");
        }

        return Text(key) ?? "";
    }

    public bool Flag(string key, bool absent = false)
    {
        Describe(key, property => property.IsFlag = true);
        if (Find(key, absent ? "true" : "false") is not { } node || Scalar(node, key) is not { } text)
        {
            return absent;
        }

        switch (text.Value)
        {
            case "true" or "yes" or "on":
                return true;
            case "false" or "no" or "off":
                return false;
            default:
                errors.Add(text.At, $"'{key}' must be true or false, not '{text.Value}'");
                return absent;
        }
    }

    public int Number(string key, int absent, int least, int most)
    {
        Describe(key, property => property.Number = (least, most));
        if (Find(key, absent.ToString(CultureInfo.InvariantCulture)) is not { } node || Scalar(node, key) is not { } text)
        {
            return absent;
        }

        if (int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        errors.Add(text.At, $"'{key}' must be a whole number from {least} to {most}, not '{text.Value}'");
        return absent;
    }

    /// <summary>One of some words.</summary>
    public T Choice<T>(string key, IReadOnlyDictionary<string, T> choices, string absent)
    {
        Describe(key, property => property.Choices = [.. choices.Keys]);
        var text = Find(key, absent) is { } node ? Scalar(node, key) : null;
        if (text is null)
        {
            return choices[shape is not null && answer.Key == key && choices.ContainsKey(answer.Value) ? answer.Value : absent];
        }

        if (choices.TryGetValue(text.Value.Value, out var choice))
        {
            return choice;
        }

        errors.Add(text.Value.At, $"'{key}' cannot be '{text.Value.Value}'{NearMiss.Hint(text.Value.Value, choices.Keys).TrimEnd('?')}; it is one of {string.Join(", ", choices.Keys)}");
        return choices[absent];
    }

    /// <summary>A list of texts; one text alone is a list of one.</summary>
    public IReadOnlyList<YamlText> Texts(string key)
    {
        Describe(key, property => property.IsTexts = true);
        switch (Find(key, ""))
        {
            case null:
                return [];
            case YamlList list:
                var texts = new List<YamlText>(list.Count);
                foreach (var child in list.Entries)
                {
                    if (Scalar(child, key) is { } text)
                    {
                        texts.Add(text);
                    }
                }

                return texts;
            case var node:
                return Scalar(node, key) is { } one ? [one] : [];
        }
    }

    public YamlMap? Map(string key)
    {
        if (shape is not null)
        {
            return new YamlMap(shape[key].Map ??= new YamlShape(), isMap, answer, errors);
        }

        switch (Find(key, ""))
        {
            case null:
                return null;
            case YamlMapping map:
                return new YamlMap(map, errors);
            case var node:
                errors.Add(node.At, $"'{key}' must be a mapping of keys to values");
                return null;
        }
    }

    public IReadOnlyList<YamlMap> Maps(string key)
    {
        if (shape is not null)
        {
            return [new YamlMap(shape[key].Maps ??= new YamlShape(), isMap, answer, errors)];
        }

        switch (Find(key, ""))
        {
            case null:
                return [];
            case YamlList list:
                var maps = new List<YamlMap>();
                foreach (var child in list.Entries)
                {
                    if (child is YamlMapping map)
                    {
                        maps.Add(new YamlMap(map, errors));
                    }
                    else
                    {
                        errors.Add(child.At, $"each entry of '{key}' must be a mapping of keys to values");
                    }
                }

                return maps;
            case var node:
                errors.Add(node.At, $"'{key}' must be a list");
                return [];
        }
    }

    /// <summary>Reports each key that nobody asked for, with the nearest one that somebody did.</summary>
    public void RefuseUnknown()
    {
        foreach (var key in keys)
        {
            if (!asked.ContainsKey(key.Value))
            {
                var hint = NearMiss.Hint(key.Value, asked.Keys);
                errors.Add(key.At, $"unknown key '{key.Value}'{(hint.Length > 0 ? hint : $"; known here: {string.Join(", ", asked.Keys)}")}");
            }
        }
    }

    private void Describe(string key, Action<YamlProperty> describe)
    {
        if (shape is not null)
        {
            describe(shape[key]);
        }
    }

    private YamlValue? Find(string key, string absent)
    {
        asked.TryAdd(key, absent);
        return values.GetValueOrDefault(key);
    }

    private YamlText? Scalar(YamlValue node, string key)
    {
        if (node is YamlScalar scalar)
        {
            return new YamlText(scalar.Text, node.At);
        }

        errors.Add(node.At, $"'{key}' must be text, not a {(node is YamlList ? "list" : "mapping")}");
        return null;
    }
}
