using System.IO.Pipelines;
using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Writes data sets of the DICOM JSON model (PS3.18 F.2), many as an array, as they come.</summary>
internal static class DicomJsonAnswer
{
    public const string MediaType = "application/dicom+json";

    private const int FlushBytes = 256 << 10;

    /// <summary>Writes one data set as it is, without an array.</summary>
    public static Task WriteAsync(DicomCall call, AttributeSet set)
    {
        call.Response.ContentType = $"{MediaType}; charset=utf-8";
        set.WriteTo(call.Response.BodyWriter);
        return call.Response.BodyWriter.FlushAsync(call.Aborted).AsTask();
    }

    public static async Task WriteAsync(DicomCall call, IEnumerable<AttributeSet> sets)
    {
        call.Response.ContentType = $"{MediaType}; charset=utf-8";
        var writer = call.Response.BodyWriter;
        var separator = (byte)'[';
        foreach (var set in sets)
        {
            WriteByte(writer, separator);
            separator = (byte)',';
            set.WriteTo(writer);
            if (writer.UnflushedBytes >= FlushBytes)
            {
                await writer.FlushAsync(call.Aborted).ConfigureAwait(false);
            }
        }

        WriteByte(writer, (byte)']');
        await writer.FlushAsync(call.Aborted).ConfigureAwait(false);
    }

    private static void WriteByte(PipeWriter writer, byte value)
    {
        writer.GetSpan(1)[0] = value;
        writer.Advance(1);
    }
}
