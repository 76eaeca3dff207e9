namespace HealthData.Imaging;

/// <summary>Orders series and instances: by number, those without one last, then by UID.</summary>
internal static class SeriesOrder
{
    /// <summary>Gives the indexes of the series that have instances.</summary>
    public static List<int> Sort(StudyFacts study)
    {
        List<int> order = [];
        for (var index = 0; index < study.Series.Count; index++)
        {
            if (study.Series[index].InstanceCount > 0)
            {
                order.Add(index);
            }
        }

        order.Sort((a, b) =>
        {
            var (first, second) = (study.Series[a], study.Series[b]);
            var byNumber = (first.Number ?? long.MaxValue).CompareTo(second.Number ?? long.MaxValue);
            return byNumber != 0 ? byNumber : string.CompareOrdinal(first.Uid, second.Uid);
        });
        return order;
    }

    /// <summary>Gives the indexes of the instances of each series.</summary>
    public static List<int>[] SortInstances(StudyFacts study)
    {
        var instances = study.Instances;
        var order = new List<int>[study.Series.Count];
        for (var index = 0; index < order.Length; index++)
        {
            order[index] = new List<int>(study.Series[index].InstanceCount);
        }

        for (var index = 0; index < instances.Count; index++)
        {
            order[instances[index].Series].Add(index);
        }

        foreach (var list in order)
        {
            list.Sort((a, b) =>
            {
                // No number is -1, and the greatest number without its sign.
                var byNumber = ((uint)instances[a].Number).CompareTo((uint)instances[b].Number);
                return byNumber != 0 ? byNumber : instances.Uid(a).SequenceCompareTo(instances.Uid(b));
            });
        }

        return order;
    }
}
