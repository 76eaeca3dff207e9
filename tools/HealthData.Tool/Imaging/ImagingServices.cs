using HealthData.Fhir;
using HealthData.Imaging;

namespace HealthData.Tool.Imaging;

/// <summary>The two services, and how resources are made.</summary>
internal sealed record ImagingServices(DicomWebClient Dicom, FhirClient Fhir, ImagingSynchronizerOptions Options)
{
    public ImagingSynchronizer CreateSynchronizer(StateStore checkpoints) => new(Dicom, Fhir, checkpoints, Options);
}
