using System.Text.Json;

namespace HealthData.Dicom.Tests.Corpus;

/// <summary>Compares instances and frames.</summary>
internal static class CorpusItems
{
    public static string? Compare(List<CorpusItem> actual, JsonElement expected, JsonElement? mayAlso)
    {
        List<CorpusItem> left = [.. actual];
        foreach (var wanted in expected.EnumerateArray())
        {
            if (left.FindIndex(item => IsSame(item, wanted)) is var index && index < 0)
            {
                return $"{wanted} is missing among {string.Join(", ", actual)}";
            }

            left.RemoveAt(index);
        }

        foreach (var allowed in mayAlso?.EnumerateArray().ToArray() ?? [])
        {
            left.Remove(left.Find(item => IsSame(item, allowed))!);
        }

        return left.Count == 0 ? null : $"{string.Join(", ", left)} came besides";
    }

    private static bool IsSame(CorpusItem item, JsonElement wanted) =>
        wanted.EnumerateObject().All(member => member.Name switch
    {
        "length" => member.Value.GetInt64() == item.Length,
        "sha256" => member.Value.GetString() == item.Sha256,
        "sopInstanceUid" => member.Value.GetString() == item.SopInstanceUid,
        "transferSyntax" => member.Value.GetString() == item.TransferSyntax,
        "number" => member.Value.GetInt32() == item.Number,
        _ => true,
    });
}
