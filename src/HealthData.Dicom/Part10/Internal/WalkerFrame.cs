namespace HealthData.Dicom;

/// <summary>A container of undefined length that a walker is inside of; one of defined length is passed over.</summary>
internal readonly record struct WalkerFrame(ElementFrameKind Kind, bool ImplicitVr, bool BigEndian, bool IsUnknown);
