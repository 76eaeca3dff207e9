namespace HealthData.Dicom;

/// <summary>An element that waits until its set is complete; <see cref="Order"/> keeps those of one tag in
/// order.</summary>
internal readonly record struct PendingElement(
    uint Tag, int Order, ushort Vr, bool IsImplicit, bool IsBigEndian, ReadOnlyMemory<byte> Value,
    PendingSequence? Sequence);
