using System.Globalization;

namespace HealthData.Dicom.Tests.Support;

/// <summary>Many small instances of one study and series.</summary>
internal static class Crowd
{
    public const string Study = "1.2.1";
    public const string Series = "1.2.1.1";

    public static async Task StoreAsync(Lab lab, string name, int count)
    {
        var instances = Enumerable.Range(0, count).Select(index => InstanceContent.FromBytes(new TestFile(
            Study, Series, string.Create(CultureInfo.InvariantCulture, $"{name}.{index}")).ToBytes()));
        (await lab.Client.StoreAsync(instances, null, Lab.Token)).Value.EnsureComplete();
    }
}
