namespace HealthData.Dicom.FoDicom.Tests.Support;

/// <summary>Compares data sets of fo-dicom by the bytes of their elements.</summary>
internal static class Elements
{
    /// <summary>Lists the elements, nested ones too, with their bytes. Group lengths are left out: fo-dicom doesn't
    /// write them.</summary>
    public static IReadOnlyList<string> Of(DicomDataset dataset)
    {
        List<string> lines = [];
        Add(lines, "", dataset);
        return lines;
    }

    private static void Add(List<string> lines, string path, DicomDataset dataset)
    {
        foreach (var item in dataset.Where(item => item.Tag.Element != 0))
        {
            var name = $"{path}{item.Tag.Group:X4}{item.Tag.Element:X4} {item.ValueRepresentation.Code} "
                + item.Tag.PrivateCreator?.Creator;
            switch (item)
            {
                case DicomSequence sequence:
                    lines.Add($"{name} {sequence.Items.Count} items");
                    for (var index = 0; index < sequence.Items.Count; index++)
                    {
                        Add(lines, $"{name}[{index}].", sequence.Items[index]);
                    }

                    break;
                case DicomFragmentSequence fragments:
                    lines.Add($"{name} offsets {string.Join(' ', fragments.OffsetTable)}");
                    lines.AddRange(fragments.Fragments.Select(fragment => $"{name} {Hash(fragment.Data)}"));
                    break;
                case DicomElement element:
                    lines.Add($"{name} {Hash(element.Buffer.Data)}");
                    break;
            }
        }
    }

    private static string Hash(byte[] bytes) => bytes.Length <= 64
        ? System.Text.Encoding.Latin1.GetString(bytes)
        : $"{bytes.Length}: {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes))}";
}
