using System.Text;
using System.Text.Json;

namespace HealthData.MedTech;

/// <summary>The members of an existing Observation, some of which are replaced.</summary>
internal sealed class ObservationParts
{
    // In the order of the definition; what isn't here precedes the status.
    private static readonly string[] Order =
    [
        "status", "category", "code", "subject", "focus", "encounter", "effective", "issued", "performer", "value",
        "dataAbsentReason", "interpretation", "note", "bodySite", "method", "specimen", "device", "referenceRange",
        "hasMember", "derivedFrom", "component",
    ];

    private readonly ReadOnlyMemory<byte> _json;
    private readonly List<(ObservationPart Part, string? NewName, byte[]? NewValue)> _members = [];

    /// <exception cref="JsonException">The text is not JSON.</exception>
    public ObservationParts(ReadOnlyMemory<byte> json)
    {
        _json = json;
        foreach (var part in ObservationPart.Read(json.Span))
        {
            _members.Add((part, null, null));
        }
    }

    /// <summary>Whether a member is another one than before.</summary>
    public bool IsChanged { get; private set; }

    public string? Id
    {
        get
        {
            var value = Value(Find("id"));
            return value.IsEmpty ? null : JsonDocument.Parse(value.ToArray()).RootElement.GetString();
        }
    }

    /// <summary>Finds a member, of a choice of types the one that is there.</summary>
    public ObservationPart? Find(string name)
    {
        var place = PlaceOf(name);
        return place < 0 ? null : _members[place].Part;
    }

    public ReadOnlySpan<byte> Value(ObservationPart? part) => part is { } found ? found.Value(_json.Span) : default;

    public void Replace(string name, byte[]? value) => Replace(name, name, value);

    /// <summary>Replaces a member; null removes it. One that means the same stays as it is.</summary>
    /// <param name="name">The name, without a type.</param>
    /// <param name="newName">The name with the type.</param>
    /// <param name="value">The value.</param>
    public void Replace(string name, string newName, byte[]? value)
    {
        var place = PlaceOf(name);
        if (place < 0)
        {
            if (value is not null)
            {
                IsChanged = true;
                _members.Insert(PlaceBehind(name), (default, newName, value));
            }

            return;
        }

        var part = _members[place].Part;
        if (value is null)
        {
            IsChanged = true;
            _members.RemoveAt(place);
        }
        else if (part.Name != newName || !JsonEquality.AreEqual(Value(part), value))
        {
            IsChanged = true;
            _members[place] = (part, newName, value);
        }
    }

    public byte[] Write()
    {
        var text = new Utf8Text(_json.Length + 256);
        foreach (var (part, newName, newValue) in _members)
        {
            text.Append(text.Length == 0 ? "{"u8 : ","u8);
            if (newName is null)
            {
                text.Append(_json.Span[part.Start..part.End]);
                continue;
            }

            text.Append((byte)'"');
            text.Append(Encoding.UTF8.GetBytes(newName));
            text.Append("\":"u8);
            text.Append(newValue);
        }

        text.Append((byte)'}');
        return text.Written.ToArray();
    }

    private static bool Is(string? member, string name) =>
        member is not null
        && (member == name
            || (name is "effective" or "value"
                && member.Length > name.Length
                && member.StartsWith(name, StringComparison.Ordinal)
                && char.IsAsciiLetterUpper(member[name.Length])));

    private int PlaceOf(string name) => _members.FindIndex(member => Is(member.NewName ?? member.Part.Name, name));

    private int PlaceBehind(string name)
    {
        var rank = Array.IndexOf(Order, name);
        var place = _members.FindIndex(member =>
            Array.FindIndex(Order, known => Is(member.NewName ?? member.Part.Name, known)) > rank);
        return place < 0 ? _members.Count : place;
    }
}
