namespace HealthData.Tool.Dicom;

/// <summary>Prints changes: a table, or a line of JSON for each.</summary>
internal sealed class ChangePrinter(Output output)
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    private readonly TextTable _table = new(
        output,
        ["Sequence", "Time", "Action", "State", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"],
        static _ => true);

    private int _count;

    public void Print(ChangeFeedEntry change)
    {
        _count++;
        if (output.IsJson)
        {
            output.Json(writer => Write(writer, change));
        }
        else
        {
            _table.Add(Cells(change));
        }
    }

    /// <summary>Prints without waiting for others to align with.</summary>
    public void PrintNow(ChangeFeedEntry change)
    {
        if (output.IsJson)
        {
            Print(change);
            return;
        }

        _count++;
        output.Line(string.Join("  ", Cells(change).Select(PlainText.Clean)));
    }

    public void End()
    {
        _table.End();
        if (_count == 0 && !output.IsJson)
        {
            output.Line("No changes.");
        }
    }

    private static string[] Cells(ChangeFeedEntry change) =>
    [
        change.Sequence.ToString(CultureInfo.InvariantCulture),
        Time(change),
        change.Action.ToString(),
        change.State.ToString(),
        change.StudyInstanceUid,
        change.SeriesInstanceUid,
        change.SopInstanceUid,
    ];

    private static string Time(ChangeFeedEntry change) =>
        change.Timestamp.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    private static void Write(Utf8JsonWriter writer, ChangeFeedEntry change)
    {
        writer.WriteNumber("sequence", change.Sequence);
        writer.WriteString("timestamp", Time(change));
        writer.WriteString("action", change.Action.ToString());
        writer.WriteString("state", change.State.ToString());
        if (change.PartitionName is { } partition)
        {
            writer.WriteString("partitionName", partition);
        }

        writer.WriteString("studyInstanceUid", change.StudyInstanceUid);
        writer.WriteString("seriesInstanceUid", change.SeriesInstanceUid);
        writer.WriteString("sopInstanceUid", change.SopInstanceUid);
    }
}
