using System.Text.RegularExpressions;

namespace HealthData.Dicom.Tests.Support;

/// <summary>Requests without what differs between any two: ids, boundaries and the server's port.</summary>
internal static partial class WireText
{
    public static string Comparable(string text) =>
        Varying().Replace(Boundary().Replace(text, "boundary"), string.Empty);

    [GeneratedRegex(@"(?im)^(host|x-ms-client-request-id|traceparent|(x-)?request-id):.*\r\n")]
    private static partial Regex Varying();

    [GeneratedRegex(@"(?<=boundary=|\r\n--|^--)[-\w.]{16,70}")]
    private static partial Regex Boundary();
}
