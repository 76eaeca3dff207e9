namespace HealthData.Events;

/// <summary>Reads the members of an object that are known, and keeps the others, and those of another kind.</summary>
internal sealed class MemberReader
{
    private readonly List<JsonProperty> _left = [];

    public MemberReader(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            _left.AddRange(element.EnumerateObject());
        }
    }

    public JsonElement? Take(string name, JsonValueKind kind, JsonValueKind orKind = JsonValueKind.Undefined)
    {
        var index = _left.FindIndex(member => member.NameEquals(name)
            && (member.Value.ValueKind == kind || member.Value.ValueKind == orKind));
        if (index < 0)
        {
            _left.RemoveAll(member => member.NameEquals(name) && member.Value.ValueKind == JsonValueKind.Null);
            return null;
        }

        var value = _left[index].Value;
        _left.RemoveAt(index);
        return value;
    }

    public MemberReader? Object(string name) =>
        Take(name, JsonValueKind.Object) is { } value ? new MemberReader(value) : null;

    public string? Text(string name) => Take(name, JsonValueKind.String)?.GetString();

    public int? Number(string name) =>
        Take(name, JsonValueKind.Number) is { } value && value.TryGetInt32(out var number) ? number : null;

    public bool? Flag(string name) => Take(name, JsonValueKind.True, JsonValueKind.False)?.GetBoolean();

    public IReadOnlyList<JsonElement> Items(string name) =>
        Take(name, JsonValueKind.Array) is { } value ? [.. value.EnumerateArray()] : [];

    /// <summary>Reads a list of texts; what isn't one is left out.</summary>
    public IEnumerable<string> Texts(string name) =>
        Items(name).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!);

    /// <summary>Forgets members that only the service writes.</summary>
    public void Skip(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            _left.RemoveAll(member => member.NameEquals(name));
        }
    }

    /// <summary>Gives what nobody has taken.</summary>
    public UnknownMembers Rest() => _left.Count == 0
        ? UnknownMembers.None
        : new([.. _left.Select(member => (member.Name, member.Value.GetRawText()))]);
}
