namespace HealthData.Dicom;

/// <summary>Where one attribute of a set lies: 16 bytes instead of an object.</summary>
internal struct AttributeSlot
{
    /// <summary>The value lies too far from the start of the attribute to be noted.</summary>
    internal const ushort FarValue = ushort.MaxValue;

    internal uint Tag;

    /// <summary>The position of the attribute's JSON object in the set's own text, or the complement of an index into
    /// the set's sources.</summary>
    internal int Start;

    internal int Length;

    /// <summary>The distance from the start of the JSON object to its value.</summary>
    internal ushort ValueOffset;

    internal byte Representation;

    internal SlotKind Kind;

    internal readonly bool IsInText => Start >= 0;

    internal readonly int Source => ~Start;
}
