using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Stet.Settings;
using Stet.Yaml;

namespace Stet.Cli.Pages;

/// <summary>JSON schemas (draft 7, which editors of YAML know) of the files that people write, made from what their readers ask for.</summary>
public static class Schema
{
    private const string Rule = "rule";

    public static IReadOnlyList<string> Names { get; } = ["settings", Rule, "sidecar"];

    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Of(string name)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", name switch { "settings" => "stet.yml", Rule => "A rule of Stet", _ => "What is let stand in a story" });
            WriteMembers(json, name switch { "settings" => FileShapes.Settings(), Rule => FileShapes.Rule(), _ => FileShapes.Sidecar() }, isRule: name == Rule);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteMembers(Utf8JsonWriter json, YamlShape shape, bool isRule = false, string? kind = null)
    {
        json.WriteString("type", "object");
        if (shape.AnyKey is { } any)
        {
            json.WriteStartObject("additionalProperties");
            WriteValue(json, any);
            json.WriteEndObject();
            return;
        }

        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        if (kind is not null)
        {
            json.WriteStartObject("kind");
            json.WriteString("const", kind);
            json.WriteEndObject();
        }

        foreach (var property in shape.Properties.Where(property => kind is null || property.Key != "kind"))
        {
            json.WriteStartObject(property.Key);
            if (kind is null && FileShapes.Meanings.TryGetValue(property.Key, out var meaning))
            {
                json.WriteString("description", meaning);
            }

            if (isRule && property.Key == "check")
            {
                WriteChecks(json);
            }
            else
            {
                WriteValue(json, property);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        var required = shape.Properties.Where(property => property.IsRequired).Select(property => property.Key).ToHashSet(StringComparer.Ordinal);
        if (kind is not null)
        {
            required.Add("kind");
        }

        WriteRequired(json, required);
    }

    private static void WriteRequired(Utf8JsonWriter json, HashSet<string> keys)
    {
        if (keys.Count == 0)
        {
            return;
        }

        json.WriteStartArray("required");
        foreach (var key in keys)
        {
            json.WriteStringValue(key);
        }

        json.WriteEndArray();
    }

    /// <summary>Which options a check has depends on its kind.</summary>
    private static void WriteChecks(Utf8JsonWriter json)
    {
        json.WriteStartArray("oneOf");
        foreach (var (kind, shape) in FileShapes.Checks())
        {
            json.WriteStartObject();
            WriteMembers(json, shape, kind: kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, YamlProperty property)
    {
        var values = Values(property).ToArray();
        if (values.Length == 1)
        {
            values[0](json);
            return;
        }

        json.WriteStartArray("anyOf");
        foreach (var value in values)
        {
            json.WriteStartObject();
            value(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<Action<Utf8JsonWriter>> Values(YamlProperty property)
    {
        if (property.IsText || property.IsTexts)
        {
            yield return json => WriteTypes(json, "string", "number", "boolean");
        }

        if (property.IsTexts)
        {
            yield return json =>
            {
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WriteTypes(json, "string", "number", "boolean");
                json.WriteEndObject();
            };
        }

        if (property.IsFlag)
        {
            yield return json => json.WriteString("type", "boolean");
            yield return json => WriteChoices(json, ["on", "off", "yes", "no"]);
        }

        if (property.Number is var (least, most))
        {
            yield return json =>
            {
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", least);
                json.WriteNumber("maximum", most);
            };
        }

        if (property.Choices is { } choices)
        {
            yield return json => WriteChoices(json, choices);
        }

        if (property.Map is { } map)
        {
            yield return json => WriteMembers(json, map);
        }

        if (property.Maps is { } maps)
        {
            yield return json =>
            {
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WriteMembers(json, maps);
                json.WriteEndObject();
            };
        }
    }

    /// <summary>A text in YAML may look like a number.</summary>
    private static void WriteTypes(Utf8JsonWriter json, params ReadOnlySpan<string> types)
    {
        json.WriteStartArray("type");
        foreach (var type in types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
    }

    private static void WriteChoices(Utf8JsonWriter json, IReadOnlyList<string> choices)
    {
        json.WriteStartArray("enum");
        foreach (var choice in choices)
        {
            json.WriteStringValue(choice);
        }

        json.WriteEndArray();
    }
}
