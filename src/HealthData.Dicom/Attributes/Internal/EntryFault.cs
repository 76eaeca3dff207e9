namespace HealthData.Dicom;

/// <summary>An entry of an array that is no data set.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Exception">What is wrong with it.</param>
/// <param name="Bytes">Its bytes, as far as they are known.</param>
internal readonly record struct EntryFault(int Number, DicomFormatException Exception, ReadOnlyMemory<byte> Bytes);
