namespace HealthData.Dicom.FoDicom.Tests.Support;

/// <summary>Compares data sets of fo-dicom by the texts of their values.</summary>
internal static class Texts
{
    public static IReadOnlyList<string> Of(DicomDataset dataset) => [.. dataset.SelectMany(item => Lines("", item))];

    private static IEnumerable<string> Lines(string path, DicomItem item)
    {
        var name = $"{path}{item.Tag.Group:X4}{item.Tag.Element:X4} {item.ValueRepresentation.Code}";
        return item switch
        {
            DicomSequence sequence => sequence.Items.SelectMany(
                (nested, index) => nested.SelectMany(inner => Lines($"{name}[{index}].", inner))),
            DicomStringElement text => [$"{name} {text.Get<string>()}"],
            DicomElement element => [$"{name} {Convert.ToHexString(element.Buffer.Data)}"],
            _ => [name],
        };
    }
}
