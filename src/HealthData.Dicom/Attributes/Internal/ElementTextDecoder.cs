namespace HealthData.Dicom;

/// <summary>Decodes the text of one element, all its values at once, by the character set that holds for it.</summary>
internal delegate string ElementTextDecoder(ReadOnlySpan<byte> bytes, ValueRepresentation representation);
