namespace HealthData.Contracts.Tests.Stubs;

/// <summary>The members of a JSON object, each of which has to be taken.</summary>
internal sealed class Members
{
    private readonly Dictionary<string, JsonElement> _rest;
    private readonly string _place;

    public Members(JsonElement element, string place)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new StubFormatException($"{place}: an object is expected.");
        }

        _rest = element.EnumerateObject().ToDictionary(member => member.Name, member => member.Value);
        _place = place;
    }

    /// <summary>The names of the members not taken so far.</summary>
    public IReadOnlyList<string> Names => [.. _rest.Keys];

    public JsonElement? Take(string name) => _rest.Remove(name, out var value) ? value : null;

    public JsonElement Need(string name) =>
        Take(name) ?? throw new StubFormatException($"{_place}: the member '{name}' is missing.");

    public string? TakeText(string name) => Take(name) is { } value ? Text(value, name) : null;

    public string NeedText(string name) => Text(Need(name), name);

    public int NeedInteger(string name) =>
        Need(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number)
            ? number
            : throw new StubFormatException($"{_place}.{name}: a whole number is expected.");

    public Members? TakeObject(string name) =>
        Take(name) is { } value ? new Members(value, $"{_place}.{name}") : null;

    public Members NeedObject(string name) => new(Need(name), $"{_place}.{name}");

    public IEnumerable<Members> TakeArray(string name) => Take(name) is not { } value
        ? []
        : value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().Select((item, index) => new Members(item, $"{_place}.{name}[{index}]"))
            : throw new StubFormatException($"{_place}.{name}: an array is expected.");

    public StubFormatException Wrong(string what) => new($"{_place}: {what}");

    public void End()
    {
        if (_rest.Count > 0)
        {
            throw new StubFormatException($"{_place}: the member '{_rest.Keys.First()}' is not understood.");
        }
    }

    private string Text(JsonElement value, string name) => value.ValueKind == JsonValueKind.String
        ? value.GetString()!
        : throw new StubFormatException($"{_place}.{name}: a text is expected.");
}
