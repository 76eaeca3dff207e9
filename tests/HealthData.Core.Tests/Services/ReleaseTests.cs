namespace HealthData.Core.Tests.Services;

public sealed class ReleaseTests
{
    [Fact]
    public void Package_of_the_same_release_is_accepted() => Release.Require(Release.Current, "HealthData.Dicom");

    [Fact]
    public void Package_of_another_release_is_refused_with_both_and_what_to_do()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Release.Require("0.9", "HealthData.Dicom"));
        Assert.Equal(
            $"HealthData.Dicom belongs to release 0.9, but the loaded HealthData.Core belongs to {Release.Current}. "
            + "Reference HealthData packages of the same minor version. Preview packages must be the same preview.",
            exception.Message);
    }
}
