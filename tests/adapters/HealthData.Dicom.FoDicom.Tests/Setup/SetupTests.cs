using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace HealthData.Dicom.FoDicom.Tests.Setup;

/// <summary>fo-dicom's static setup, which is the application's own.</summary>
public sealed class SetupTests
{
    [Fact]
    public void Package_does_not_touch_it()
    {
        using var image = new PEReader(File.OpenRead(typeof(FoDicomConversions).Assembly.Location));
        var metadata = image.GetMetadataReader();
        var used = metadata.TypeReferences
            .Select(handle => metadata.GetTypeReference(handle))
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
            .ToArray();

        Assert.Contains("FellowOakDicom.DicomFile", used);
        Assert.DoesNotContain("FellowOakDicom.Setup", used);
        Assert.DoesNotContain("FellowOakDicom.DicomSetupBuilder", used);
    }

    [Fact]
    public async Task Package_works_before_and_after_it()
    {
        await using var lab = await Lab.StartAsync();
        await RoundTripAsync(lab);

        new DicomSetupBuilder().RegisterServices(services => services.AddFellowOakDicom()).Build();

        await RoundTripAsync(lab);
    }

    private static async Task RoundTripAsync(Lab lab)
    {
        var slice = Samples.Slice(100_000);
        (await lab.Client.StoreAsync(slice, null, Lab.Token)).Value.EnsureComplete();
        DicomFile file = await lab.Client.RetrieveInstanceFileAsync(
            slice.GetString(DicomTag.StudyInstanceUID),
            slice.GetString(DicomTag.SeriesInstanceUID),
            slice.GetString(DicomTag.SOPInstanceUID),
            null,
            Lab.Token);
        Assert.Equal(Elements.Of(slice), Elements.Of(file.Dataset));
    }
}
