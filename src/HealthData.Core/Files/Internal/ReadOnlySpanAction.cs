namespace HealthData.Core;

/// <summary>Looks at bytes on their way.</summary>
internal delegate void ReadOnlySpanAction(ReadOnlySpan<byte> bytes);
