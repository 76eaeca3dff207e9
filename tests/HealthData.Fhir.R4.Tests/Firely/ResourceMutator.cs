using System.Text.Json.Nodes;

namespace HealthData.Fhir.R4.Tests.Firely;

/// <summary>Changes of one place in a valid resource, most of which make it invalid, drawn from a seed.</summary>
internal sealed class ResourceMutator(Random random)
{
    private static readonly string[] Texts =
    [
        "", " ", "a b", "a  b", " a", "a\tb", "2020", "2020-02-30", "2020-1", "2020-01-01T10:00:00",
        "2020-01-01T10:00:00Z",
        "2020-01-01T24:00:00Z", "2020-01-01T10:00Z", "10:00:00", "10:00", "urn:oid:1.2.3", "urn:oid:1.02", "final",
        "male",
        "http://example.org/a b", "QUJD", "QUJ", "<div>x</div>", "\u0001", "é",
        "a-very-long-id-that-has-more-than-sixty-four-characters-which-is-too-many",
    ];

    private static readonly string[] Values =
        ["null", "true", "{}", "[]", "[null]", "[[]]", "0", "-1", "1.5", "2147483648", "1e3", "{\"id\":\"x\"}", "[{}]"];

    public byte[] Mutate(byte[] json)
    {
        var root = JsonNode.Parse(json)!;
        var places = new List<JsonNode>();
        Collect(root, places);
        var parent = places[random.Next(places.Count)];
        if (parent is JsonObject members)
        {
            Change(members);
        }
        else
        {
            Change((JsonArray)parent);
        }

        return JsonSerializer.SerializeToUtf8Bytes(root);
    }

    private static void Collect(JsonNode node, List<JsonNode> places)
    {
        if (node is JsonObject { Count: > 0 } members)
        {
            places.Add(node);
            foreach (var (_, value) in members)
            {
                Collect(value ?? "", places);
            }
        }
        else if (node is JsonArray { Count: > 0 } items)
        {
            places.Add(node);
            foreach (var item in items)
            {
                Collect(item ?? "", places);
            }
        }
    }

    private void Change(JsonObject members)
    {
        var name = members.ElementAt(random.Next(members.Count)).Key;
        if (name == "resourceType")
        {
            return;
        }

        switch (random.Next(8))
        {
            case 0:
                members.Remove(name);
                break;
            case 1:
                var value = members[name];
                members.Remove(name);
                members[name + "X"] = value;
                break;
            case 2:
                members["_" + name] = JsonNode.Parse("""{"extension":[{"url":"urn:x","valueCode":"x"}]}""");
                break;
            case 3:
                members[name] = JsonNode.Parse(Values[random.Next(Values.Length)]);
                break;
            default:
                members[name] = Text(members[name]);
                break;
        }
    }

    private void Change(JsonArray items)
    {
        var index = random.Next(items.Count);
        switch (random.Next(4))
        {
            case 0:
                items.RemoveAt(index);
                break;
            case 1:
                items[index] = JsonNode.Parse(Values[random.Next(Values.Length)]);
                break;
            default:
                items[index] = Text(items[index]);
                break;
        }
    }

    /// <summary>Another value of the same JSON type, so that the patterns are tried.</summary>
    private JsonNode? Text(JsonNode? old) => old?.GetValueKind() switch
    {
        JsonValueKind.Number => JsonNode.Parse(Values[random.Next(6, 11)]),
        JsonValueKind.True or JsonValueKind.False => false,
        JsonValueKind.String => Texts[random.Next(Texts.Length)],
        _ => JsonNode.Parse(Values[random.Next(Values.Length)]),
    };
}
