namespace HealthData.Events;

/// <summary>Members of an object that this version doesn't know, as they were read.</summary>
internal sealed class UnknownMembers(IReadOnlyList<(string Name, string Json)> members)
{
    public static UnknownMembers None { get; } = new([]);

    public IEnumerable<string> Names => members.Select(member => member.Name);

    public void Write(Utf8JsonWriter json)
    {
        foreach (var (name, text) in members)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(text);
        }
    }
}
