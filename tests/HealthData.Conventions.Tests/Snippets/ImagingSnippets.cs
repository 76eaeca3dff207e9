using HealthData.Core;
using HealthData.Dicom;
using HealthData.Fhir;
using HealthData.Imaging;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>The snippets of the package for ImagingStudies.</summary>
internal static class ImagingSnippets
{
    public static async Task FollowAsync(DicomWebClient dicom, FhirClient fhir)
    {
        var options = new ImagingSynchronizerOptions();
        options.Projector.PatientSystem = "https://hospital.example/mrn";
        var synchronizer = new ImagingSynchronizer(dicom, fhir, new FileStateStore("imaging.checkpoint"), options);
        await synchronizer.RunAsync(outcome => Console.WriteLine(outcome.Status));
    }

    public static async Task SynchronizeAsync(
        ImagingSynchronizer synchronizer, string[] studyInstanceUids, string studyInstanceUid)
    {
        await foreach (StudyOutcome outcome in synchronizer.BackfillAsync(studyInstanceUids))
        {
            Console.WriteLine($"{outcome.Status} {outcome.Advice}");
        }

        StudyOutcome changed = await synchronizer.SynchronizeAsync(studyInstanceUid);
        Assert.True(changed.Succeeded);
    }

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
