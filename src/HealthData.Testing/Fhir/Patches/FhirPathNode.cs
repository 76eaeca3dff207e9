using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>A node with its place: the object and the member it is in, and its index in a list.</summary>
internal sealed record FhirPathNode(JsonObject? Parent, string Member, int Index, JsonNode? Node)
{
    public void Remove()
    {
        if (Index < 0)
        {
            Parent!.Remove(Member);
            return;
        }

        var items = (JsonArray)Parent![Member]!;
        items.RemoveAt(Index);
        if (items.Count == 0)
        {
            Parent.Remove(Member);
        }
    }

    public void Replace(JsonNode? value)
    {
        if (Index < 0)
        {
            Parent![Member] = value;
        }
        else
        {
            ((JsonArray)Parent![Member]!)[Index] = value;
        }
    }

    public override string ToString() => nameof(FhirPathNode);
}
