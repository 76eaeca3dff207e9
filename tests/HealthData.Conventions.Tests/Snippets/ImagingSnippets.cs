using HealthData.Imaging;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>The snippets of the package for ImagingStudies.</summary>
internal static class ImagingSnippets
{
    public static void Project(string studyInstanceUid, byte[] metadata, BinaryData stored)
    {
        var options = new ImagingProjectorOptions { PatientSystem = "https://hospital.example/mrn" };
        var projector = new ImagingProjector(
            new Uri("https://myworkspace-myservice.dicom.azurehealthcareapis.com/v2"), options);
        ImagingResources resources = projector.Project(
            studyInstanceUid, metadata, new ExistingResources { ImagingStudy = stored });
        foreach (ImagingWrite write in resources.Writes)
        {
            Console.WriteLine($"{write.ResourceType}/{write.Id}");
        }
    }
}
