namespace HealthData.Tool.Dicom;

/// <summary>A command that calls a DICOM service.</summary>
internal abstract class DicomVerb(
    DicomConnection connection, string name, string description, params string[] examples)
    : ServiceVerb<DicomWebClient>(connection, name, description, examples);
