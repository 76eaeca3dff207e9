namespace HealthData.Dicom;

/// <summary>A container that the reader is inside of; the limit is the nearest end of it and of those around
/// it.</summary>
internal readonly record struct ElementFrame(
    ElementFrameKind Kind, bool IsUndefined, long Limit, bool ImplicitVr, bool BigEndian);
