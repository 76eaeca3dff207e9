using System.Diagnostics;

namespace HealthData.Dicom;

/// <summary>One attribute of an <see cref="AttributeSet"/>: what it is, without its values. The set's methods read
/// those by <see cref="Tag"/>.</summary>
[DebuggerDisplay("{Tag} {ValueRepresentation}")]
public readonly struct AttributeEntry
{
    internal AttributeEntry(in AttributeSlot slot)
    {
        Tag = new AttributeTag(slot.Tag);
        ValueRepresentation = (ValueRepresentation)slot.Representation;
        IsEmpty = slot.Kind == SlotKind.Empty;
        IsBulkData = slot.Kind == SlotKind.BulkDataUri;
    }

    /// <summary>Gets the attribute's tag.</summary>
    public AttributeTag Tag { get; }

    /// <summary>Gets the type of its values. Where the JSON names none, that of the dictionary.</summary>
    public ValueRepresentation ValueRepresentation { get; }

    /// <summary>Gets a value that indicates whether the attribute has no value at all.</summary>
    public bool IsEmpty { get; }

    /// <summary>Gets a value that indicates whether the value lies elsewhere: see
    /// <see cref="AttributeSet.GetBulkDataUri"/>.</summary>
    public bool IsBulkData { get; }

    /// <summary>Gets the tag and the value representation.</summary>
    public override string ToString() => $"{Tag} {ValueRepresentation}";
}
