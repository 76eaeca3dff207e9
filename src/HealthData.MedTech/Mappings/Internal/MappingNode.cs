using System.Globalization;
using System.Numerics;

namespace HealthData.MedTech;

/// <summary>A value of a mapping's text, with its place.</summary>
internal sealed class MappingNode(MappingNodeKind kind, object? value, MappingPosition at)
{
    private const int MaxSearched = 16;

    private Dictionary<string, int>? _places;

    public MappingNodeKind Kind { get; } = kind;

    /// <summary>
    /// A string, long, <see cref="BigInteger"/>, double, bool or <see cref="DateTime"/>; null of all else.
    /// </summary>
    public object? Value { get; } = value;

    /// <summary>Behind the value, or behind the bracket that opens it.</summary>
    public MappingPosition At { get; } = at;

    /// <summary>Behind the bracket that closes an object or an array.</summary>
    public MappingPosition End { get; set; } = at;

    public List<MappingNode> Items { get; } = kind == MappingNodeKind.Array ? [] : null!;

    public List<MappingMember> Members { get; } = kind == MappingNodeKind.Object ? [] : null!;

    /// <summary>The kind as the service's reader names the first token of it.</summary>
    public string TokenName => Kind switch
    {
        MappingNodeKind.Object => "StartObject",
        MappingNodeKind.Array => "StartArray",
        _ => Kind.ToString(),
    };

    /// <summary>A simple value as text, null of null, undefined and containers.</summary>
    public string? Text =>
        Value is IFormattable value ? value.ToString(null, CultureInfo.InvariantCulture) : Value?.ToString();

    /// <summary>The value as messages about failed conversions show it.</summary>
    public string Shown => Value is string text ? $"\"{text}\"" : Text ?? "{null}";

    /// <summary>Adds a member in place of one of the same name, if there is one.</summary>
    public void Set(MappingMember member)
    {
        if (_places is null && Members.Count == MaxSearched)
        {
            _places = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < MaxSearched; i++)
            {
                _places[Members[i].Name] = i;
            }
        }

        var index = _places is null
            ? Members.FindIndex(other => other.Name == member.Name)
            : _places.GetValueOrDefault(member.Name, -1);
        if (index < 0)
        {
            _places?.Add(member.Name, Members.Count);
            Members.Add(member);
        }
        else
        {
            Members[index] = member;
        }
    }

    /// <summary>The member of a name, in that case or, if there is none, in any.</summary>
    public MappingMember? Find(string name) =>
        Members.Find(member => member.Name == name)
        ?? Members.Find(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Where a member is, of several whose names differ in case alone the last one; null if there is none.
    /// </summary>
    public MappingPosition? FindPlace(string name) =>
        Members.FindLast(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase))?.At;
}
