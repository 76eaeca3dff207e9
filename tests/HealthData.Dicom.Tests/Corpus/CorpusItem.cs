using System.Security.Cryptography;

namespace HealthData.Dicom.Tests.Corpus;

/// <summary>An instance or a frame that came out.</summary>
internal sealed record CorpusItem(long Length, string Sha256)
{
    public int? Number { get; init; }

    public string? TransferSyntax { get; init; }

    public string? SopInstanceUid { get; init; }

    public static CorpusItem OfFile(string path) => Of(File.ReadAllBytes(path)) with
    {
        SopInstanceUid = Path.GetFileNameWithoutExtension(path),
    };

    public static CorpusItem OfInstance(byte[] bytes, string? transferSyntax) => Of(bytes) with
    {
        SopInstanceUid = Part10File.Read(bytes).DataSet.GetString(Keyword.SOPInstanceUID),
        TransferSyntax = transferSyntax,
    };

    private static CorpusItem Of(byte[] bytes) => new(bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
