namespace HealthData.Dicom;

/// <summary>Finds a value that lies more than 64 KiB behind the start of its attribute.</summary>
internal static class FarValue
{
    internal static int Find(ReadOnlySpan<byte> attribute, SlotKind kind)
    {
        var wanted = kind switch
        {
            SlotKind.InlineBinary => "\"InlineBinary\""u8,
            SlotKind.BulkDataUri => "\"BulkDataURI\""u8,
            _ => "\"Value\""u8,
        };
        var scanner = new JsonScanner(attribute);
        var at = scanner.SkipWhite(1);
        var found = 0;
        while (at > 0 && attribute[at] == (byte)'"')
        {
            var name = attribute[at..];
            var value = scanner.ScanName(at);
            if (name.StartsWith(wanted))
            {
                found = value;
            }

            at = scanner.SkipWhite(scanner.ScanValue(value, 1));
            at = attribute[at] == (byte)',' ? scanner.SkipWhite(at + 1) : -1;
        }

        return found;
    }
}
