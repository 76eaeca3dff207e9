namespace HealthData.Conventions.Tests.Rooms;

/// <summary>Finds the circles among rooms.</summary>
internal static class RoomCircles
{
    private const int MostNames = 8;

    /// <summary>Writes each circle with its arrows and the types that draw them.</summary>
    public static IEnumerable<string> In(IReadOnlyCollection<RoomArrow> arrows)
    {
        var next = arrows.ToLookup(arrow => arrow.From, arrow => arrow.To);
        var reach = next.ToDictionary(rooms => rooms.Key, rooms => Reachable(rooms.Key, next));
        return reach.Keys
            .Where(room => reach[room].Contains(room))
            .GroupBy(
                room => reach[room].Where(other => reach.TryGetValue(other, out var back) && back.Contains(room)).Min())
            .Select(circle => Describe([.. circle.Order(StringComparer.Ordinal)], arrows));
    }

    private static string Describe(string[] rooms, IEnumerable<RoomArrow> arrows)
    {
        var lines =
            from arrow in arrows
            where rooms.Contains(arrow.From) && rooms.Contains(arrow.To)
            group $"{arrow.User} uses {arrow.Used}" by (arrow.From, arrow.To) into drawn
            orderby drawn.Key
            let names = drawn.Distinct().Order(StringComparer.Ordinal).ToArray()
            let more = names.Length > MostNames ? $" and {names.Length - MostNames} more" : ""
            select $"    {drawn.Key.From} -> {drawn.Key.To}: {string.Join(", ", names.Take(MostNames))}{more}";
        return $"{string.Join(" <-> ", rooms)}\n{string.Join('\n', lines)}";
    }

    private static HashSet<string> Reachable(string room, ILookup<string, string> next)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([room]);
        while (waiting.TryPop(out var current))
        {
            foreach (var other in next[current])
            {
                if (found.Add(other))
                {
                    waiting.Push(other);
                }
            }
        }

        return found;
    }
}
